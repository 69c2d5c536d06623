#include "kit/kit_window.h"

#include "kit/application.h"

#include <QApplication>
#include <QDir>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace support {

KitWindow::KitWindow(const kit::Theme& theme, QSize size)
    : m_window(std::make_unique<QWidget>())
    , m_scope(new kit::ThemeScope(m_window.get()))
    , m_column(new QVBoxLayout(m_window.get()))
{
    m_column->setSizeConstraint(
        QLayout::SetNoConstraint); // the offscreen platform warns about smallest sizes
    m_window->resize(size);
    m_scope->apply(theme);
}

void KitWindow::add(QWidget* widget)
{
    m_column->addWidget(widget);
}

void KitWindow::show()
{
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void keepPicture(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("ELECTRUC_GRAB_DIR");
    if (!folder.isEmpty())
        widget.grab().save(QDir(folder).filePath(name));
}

QString hostileText()
{
    return u"<b>gras</b> &amp; \"guillemets\" 'l’apostrophe' 👩‍🔧 שלום עולם %1 {0} \\n "_s
        + QString(10000, u'x');
}

int runKitTest(int argc, char** argv, QObject& test)
{
    kit::prepareApplication();
    QApplication application(argc, argv);
    if (!kit::setUpApplication())
        return 1;
    return QTest::qExec(&test, argc, argv);
}

} // namespace support
