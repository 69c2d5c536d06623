#pragma once

#include "core/classroom/certificate_template.h"

#include <QColor>

namespace documents {

// What a certificate of an accent is painted with. strong and dark are for text on white, dark also on pale:
// 7:1.
struct CertificateColors
{
    QRgb strong; // the frame, the subtitle
    QRgb dark; // title and name
    QRgb rule; // under the name; never text
    QRgb pale; // behind the skills
};

inline const CertificateColors& colorsOf(core::CertificateAccent accent)
{
    // The simulator's own (design 31).
    static constexpr CertificateColors kViolet{0xff4a2a85, 0xff2a1f3d, 0xffffc533, 0xfff6f2fc};
    static constexpr CertificateColors kGreen{0xff0b5b36, 0xff123524, 0xff6fcf97, 0xffeff8f3};
    static constexpr CertificateColors kBlue{0xff1f3f7a, 0xff14284b, 0xff8fb8f0, 0xfff0f5fc};
    static constexpr CertificateColors kRed{0xff7a1f33, 0xff451020, 0xfff0a5ae, 0xfffcf2f4};
    static constexpr CertificateColors kInk{0xff243447, 0xff1b2735, 0xffaab4c2, 0xfff4f6f8};
    switch (accent) {
    case core::CertificateAccent::Green:
        return kGreen;
    case core::CertificateAccent::Blue:
        return kBlue;
    case core::CertificateAccent::Red:
        return kRed;
    case core::CertificateAccent::Ink:
        return kInk;
    case core::CertificateAccent::Violet:
        break;
    }
    return kViolet;
}

} // namespace documents
