#pragma once

#include "kit/theme.h"
#include "kit/theme_scope.h"

#include <QTest>
#include <QWidget>

#include <memory>

class QVBoxLayout;

namespace support {

// A window with a look, for one widget or several under each other. Shown and active.
class KitWindow final
{
public:
    explicit KitWindow(const kit::Theme& theme = kit::Theme(), QSize size = {800, 600});

    void add(QWidget* widget); // owned by the window from now on
    void show();
    void setTheme(const kit::Theme& theme) { m_scope->apply(theme); }
    QWidget& widget() { return *m_window; }

private:
    std::unique_ptr<QWidget> m_window;
    kit::ThemeScope* m_scope;
    QVBoxLayout* m_column;
};

// Saves the widget's picture in the folder of ELECTRUC_GRAB_DIR; nothing when that is not set.
void keepPicture(QWidget& widget, const QString& name);

// Text that tries everything: markup, quotes, emoji, right-to-left, one endless word.
QString hostileText();

int runKitTest(int argc, char** argv, QObject& test);

} // namespace support

// main() of a test of the design system: attributes before the application, fonts after it.
#define ELECTRUC_KIT_TEST_MAIN(TestClass)                                                                    \
    int main(int argc, char** argv)                                                                          \
    {                                                                                                        \
        TestClass test;                                                                                      \
        return support::runKitTest(argc, argv, test);                                                        \
    }
