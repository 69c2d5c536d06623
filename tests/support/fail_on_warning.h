#pragma once

#include <QRegularExpression>
#include <QTest>

namespace support {

// For init(): any warning of Qt or of ours fails the test, but for the one sentence the offscreen platform
// says of itself at every window.
inline void failOnWarning()
{
    QTest::failOnWarning(
        QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
}

} // namespace support
