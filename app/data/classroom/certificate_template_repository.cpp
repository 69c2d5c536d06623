#include "data/classroom/certificate_template_repository.h"

#include "core/text.h"
#include "data/query.h"

using namespace Qt::StringLiterals;

namespace data {
namespace {

Query& bound(Query& query, const core::CertificateTemplate& one)
{
    return query.bind(":name"_L1, one.name)
        .bind(":folded"_L1, core::folded(one.name))
        .bind(":title"_L1, one.look.title)
        .bind(":subtitle"_L1, one.look.subtitle)
        .bind(":words"_L1, one.look.words)
        .bind(":accent"_L1, core::codeOf(one.look.accent))
        .bind(":framed"_L1, one.look.isFramed);
}

} // namespace

core::Result<QList<core::CertificateTemplate>> CertificateTemplateRepository::all() const
{
    Query query(m_database, "certificateTemplate.all"_L1,
        u"select id, name, title, subtitle, words, accent, is_framed, is_default "
        "from certificate_templates order by id"_s);
    return query.all([](const Row& row) {
        return core::CertificateTemplate{row.id<core::CertificateTemplateId>("id"_L1), row.text("name"_L1),
            {row.text("title"_L1), row.text("subtitle"_L1), row.text("words"_L1),
                core::accentOf(row.text("accent"_L1)), row.boolean("is_framed"_L1)},
            row.boolean("is_default"_L1)};
    });
}

core::Result<core::CertificateTemplateId> CertificateTemplateRepository::add(
    const core::CertificateTemplate& one)
{
    const bool isBack = one.id.isValid();
    Query query(m_database, "certificateTemplate.add"_L1,
        isBack ? u"insert into certificate_templates "
                 "(id, name, name_folded, title, subtitle, words, accent, is_framed, is_default) values "
                 "(:id, :name, :folded, :title, :subtitle, :words, :accent, :framed, :default) returning id"_s
               : u"insert into certificate_templates "
                 "(name, name_folded, title, subtitle, words, accent, is_framed, is_default) values "
                 "(:name, :folded, :title, :subtitle, :words, :accent, :framed, :default) returning id"_s);
    if (isBack)
        query.bind(":id"_L1, one.id);
    return bound(query, one).bind(":default"_L1, one.isDefault).runReturningId<core::CertificateTemplateId>();
}

core::Result<bool> CertificateTemplateRepository::change(const core::CertificateTemplate& one)
{
    Query query(m_database, "certificateTemplate.change"_L1,
        u"update certificate_templates set name = :name, name_folded = :folded, title = :title, "
        "subtitle = :subtitle, words = :words, accent = :accent, is_framed = :framed where id = :id"_s);
    const auto changed = bound(query, one).bind(":id"_L1, one.id).runCounting();
    return changed ? core::Result<bool>(*changed > 0) : changed.error();
}

core::Result<bool> CertificateTemplateRepository::remove(core::CertificateTemplateId id)
{
    Query query(
        m_database, "certificateTemplate.remove"_L1, u"delete from certificate_templates where id = :id"_s);
    const auto removed = query.bind(":id"_L1, id).runCounting();
    return removed ? core::Result<bool>(*removed > 0) : removed.error();
}

core::Result<void> CertificateTemplateRepository::removeAll()
{
    Query query(m_database, "certificateTemplate.removeAll"_L1, u"delete from certificate_templates"_s);
    return query.run();
}

core::Result<void> CertificateTemplateRepository::setDefault(core::CertificateTemplateId id)
{
    // First none: at no time are there two.
    Query none(m_database, "certificateTemplate.noDefault"_L1,
        u"update certificate_templates set is_default = :no where is_default"_s);
    if (auto cleared = none.bind(":no"_L1, false).run(); !cleared)
        return cleared;
    Query query(m_database, "certificateTemplate.default"_L1,
        u"update certificate_templates set is_default = :yes where id = :id"_s);
    return query.bind(":yes"_L1, true).bind(":id"_L1, id).run();
}

} // namespace data
