#pragma once

#include <QPlainTextEdit>

namespace kit {

// Several lines of plain text. Tab leaves it; it grows with what is written, up to a height; it counts
// characters when a longest length is set, and takes no more than that.
class TextArea : public QPlainTextEdit
{
    Q_OBJECT
    Q_PROPERTY(int maximumLength READ maximumLength WRITE setMaximumLength)
    Q_PROPERTY(int minimumLines READ minimumLines WRITE setMinimumLines)
    Q_PROPERTY(int maximumLines READ maximumLines WRITE setMaximumLines)
    Q_PROPERTY(QString text READ text WRITE setText USER true)

public:
    explicit TextArea(QWidget* parent = nullptr);

    int maximumLength() const { return m_maximumLength; } // 0: no limit, no counter
    void setMaximumLength(int length);
    int minimumLines() const { return m_minimumLines; }
    void setMinimumLines(int lines);
    int maximumLines() const { return m_maximumLines; }
    void setMaximumLines(int lines);

    QString text() const { return toPlainText(); }
    void setText(const QString& text) { setPlainText(text); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void grow();
    void limit();
    int heightOfLines(int lines) const;

    int m_maximumLength = 0;
    int m_minimumLines = 3;
    int m_maximumLines = 12;
    QWidget* m_counter = nullptr;
};

} // namespace kit
