#pragma once

#include "kit/application.h"

#include <QApplication>
#include <QTest>

#include <tuple>

namespace support {

// The main() of a test of widgets: the application as the program itself starts it (theme attributes, style,
// fonts, accessibility), then the test. Beside names what lives as long as the test does, after the
// application: runtime::Translation for words with plurals.
template <typename Test, typename... Beside> int runWindowTest(int argc, char* argv[])
{
    kit::prepareApplication();
    const QApplication application(argc, argv);
    if (!kit::setUpApplication())
        qFatal("a font of the resources cannot be read");
    [[maybe_unused]] const std::tuple<Beside...> beside;
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace support
