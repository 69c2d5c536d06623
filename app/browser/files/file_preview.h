#pragma once

#include <QPixmap>
#include <QWidget>

namespace documents {
class DocumentSource;
}
namespace kit {
class Text;
}
namespace services {
struct ShelfFile;
}

namespace browser {

// What the chosen file looks like: a photo, or the first page of a document. Text beside it says which file
// it is.
class FilePreview final : public QWidget
{
    Q_OBJECT

public:
    explicit FilePreview(const documents::DocumentSource& source, QWidget* parent = nullptr);

    void show(const services::ShelfFile& file, const QByteArray& content, const QString& facts);
    void clear();
    bool hasPicture() const { return !m_picture.isNull(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect pictureRoom() const;
    void place();

    const documents::DocumentSource& m_source;
    QImage m_picture;
    kit::Text* m_text = nullptr;
    QString m_name;
    QString m_facts;
};

} // namespace browser
