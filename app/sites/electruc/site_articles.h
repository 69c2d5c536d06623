#pragma once

#include "sites/electruc/article.h"

#include <QCoreApplication>

namespace sites::electruc {

// Pages of text that are not services: the legal ones and those that explain how to get in.
class SiteArticles final
{
    Q_DECLARE_TR_FUNCTIONS(sites::electruc::SiteArticles)

public:
    static Article legal(); // E-11
    static Article privacy();
    static Article accessibility();
    static Article notFound();
};

} // namespace sites::electruc
