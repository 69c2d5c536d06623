#pragma once

#include "browser/browser_shell.h"
#include "browser/tab.h"
#include "desk/main_window.h"

#include <QApplication>
#include <QTest>

// Somebody at the real window, with a keyboard and nothing else.
class Typist final
{
public:
    explicit Typist(runtime::Runtime& runtime)
        : window(runtime)
    {
        window.show();
        window.activateWindow();
        isReady = QTest::qWaitForWindowActive(&window);
    }
    QWidget* focus() { return QApplication::focusWidget() ? QApplication::focusWidget() : &window; }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(focus(), key, modifiers);
        QCoreApplication::processEvents();
    }
    void write(const QString& text)
    {
        for (const QChar character : text)
            QTest::sendKeyEvent(QTest::Click, focus(), Qt::Key_unknown, QString(character), Qt::NoModifier);
    }
    // Tab until the control of that name (or whose name begins so, with a star) has the focus, and shows it.
    bool reach(const QString& name)
    {
        const bool isPrefix = name.endsWith(u'*');
        QStringList passed;
        for (int i = 0; i < 150; ++i) {
            const QString now = focus()->objectName();
            if (isPrefix ? now.startsWith(name.chopped(1)) : now == name)
                return true;
            passed.append(now);
            press(Qt::Key_Tab);
        }
        qWarning().noquote() << "not reached" << name << "by" << passed.join(u' ');
        return false;
    }
    bool isAt(const QString& path)
    {
        return QTest::qWaitFor([&] {
            const browser::Tab* tab = window.shell().currentTab();
            return tab && tab->url().path() == path;
        });
    }

    desk::MainWindow window;
    bool isReady = false;
};
