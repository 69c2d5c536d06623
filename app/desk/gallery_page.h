#pragma once

#include "browser/page.h"

namespace desk {

// bureau:composants, a hidden route: every component of the design in every state.
class GalleryPage final : public browser::Page
{
    Q_OBJECT

public:
    explicit GalleryPage(QWidget* parent = nullptr);

    void open(const QUrl& url) override;
    QString title() const override;
};

} // namespace desk
