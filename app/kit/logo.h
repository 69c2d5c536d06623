#pragma once

#include <QWidget>

namespace kit {

// A picture of :/logo/, as high as asked; the inverse one where the theme is dark and there is one.
class Logo : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString logoName READ logoName WRITE setLogoName)
    Q_PROPERTY(int logoHeight READ logoHeight WRITE setLogoHeight)

public:
    explicit Logo(QWidget* parent = nullptr);
    Logo(const QString& name, int height, QWidget* parent = nullptr);

    QString logoName() const { return m_name; }
    void setLogoName(const QString& name);
    int logoHeight() const { return m_height; } // px at 100 %
    void setLogoHeight(int height);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    int m_height = 40;
};

} // namespace kit
