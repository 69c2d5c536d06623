#pragma once

#include <QByteArray>
#include <QString>

namespace services {

// A secret that the address of an e-mail's link carries: 256 random bits, in characters that need no
// escaping.
QString newLinkSecret();
// What the world keeps of it, in hexadecimal. The bits are random: a plain hash keeps them. Of a text that is
// no secret of ours, however long, the hash of something that was never made.
QString linkSecretHash(const QString& secret);

} // namespace services
