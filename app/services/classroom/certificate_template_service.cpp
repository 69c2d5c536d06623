#include "services/classroom/certificate_template_service.h"

#include "core/classroom/first_name.h"
#include "core/classroom/trainer_actions.h"
#include "core/text.h"
#include "data/classroom/certificate_template_repository.h"
#include "data/classroom/trainer_action_repository.h"
#include "data/classroom_store.h"
#include "data/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {
namespace {

using core::CertificateTemplate;
using core::CertificateTemplateId;
using Repository = data::CertificateTemplateRepository;

// A name in every language.
CertificateTemplate builtIn()
{
    return {{}, u"Electruc"_s, {}, true};
}

} // namespace

CertificateTemplateService::CertificateTemplateService(
    data::ClassroomStore& classroom, const core::Clock& clock)
    : m_classroom(classroom)
    , m_clock(clock)
{
}

core::Result<QList<CertificateTemplate>> CertificateTemplateService::templates() const
{
    auto all = Repository(m_classroom.database()).all();
    if (all && all->isEmpty())
        all->append(builtIn());
    return all;
}

core::Result<CertificateTemplate> CertificateTemplateService::find(CertificateTemplateId id) const
{
    const auto all = templates();
    if (!all)
        return all.error();
    CertificateTemplate found;
    for (const CertificateTemplate& one : *all) {
        if (id.isValid() && one.id == id)
            return one;
        if (one.isDefault)
            found = one;
    }
    return found;
}

core::Result<core::FieldErrors> CertificateTemplateService::errorsOf(const CertificateTemplate& one) const
{
    core::FieldErrors errors;
    if (one.name.isEmpty())
        errors.add(u"templateName"_s, core::Rule::Required);
    else if (one.name.toUcs4().size() > CertificateTemplate::kLongestName)
        errors.add(u"templateName"_s, core::Rule::TooLong, {CertificateTemplate::kLongestName});
    const auto others = templates();
    if (!others)
        return others.error();
    const bool isTaken
        = std::any_of(others->cbegin(), others->cend(), [&one](const CertificateTemplate& other) {
              const bool isItself = other.id == one.id && (one.id.isValid() || one.isDefault);
              return !isItself && core::folded(other.name) == core::folded(one.name);
          });
    if (isTaken)
        errors.add(u"templateName"_s, core::Rule::AlreadyUsed);
    const core::FieldErrors ofLook = core::lookErrors(one.look);
    for (const core::FieldError& error : ofLook.all())
        errors.add(error.field, error.rule, error.args);
    return errors;
}

core::Result<CertificateTemplateService::Saved> CertificateTemplateService::save(
    const CertificateTemplate& typed)
{
    CertificateTemplate one = typed;
    one.name = core::firstNameFrom(typed.name);
    one.look = core::cleanedLook(typed.look);
    const auto errors = errorsOf(one);
    if (!errors)
        return errors.error();
    const QString unknown = core::unknownPlaceholder(one.look.words).value_or(QString());
    if (!errors->isEmpty() || !unknown.isEmpty())
        return Saved{*errors, unknown, {}};
    auto id = one.id;
    const auto saved = change(core::actions::kTemplateSaved, [&]() -> core::Result<void> {
        Repository rows(m_classroom.database());
        if (one.id.isValid()) {
            const auto changed = rows.change(one);
            if (!changed)
                return changed.error();
            return *changed ? core::Result<void>()
                            : core::Error{core::ErrorCode::NotFound, u"that template is gone"_s};
        }
        const auto all = rows.all();
        if (!all)
            return all.error();
        const bool isFirst = all->isEmpty();
        if (isFirst && !one.isDefault) {
            if (const auto first = rows.add(builtIn()); !first)
                return first.error();
        }
        one.isDefault = isFirst && one.isDefault;
        const auto added = rows.add(one);
        if (!added)
            return added.error();
        id = *added;
        return {};
    });
    if (!saved)
        return saved.error();
    return Saved{{}, {}, id};
}

core::Result<CertificateTemplateService::Saved> CertificateTemplateService::duplicate(
    const CertificateTemplate& one)
{
    return save({{}, freeName(one.name), one.look, false});
}

core::Result<void> CertificateTemplateService::makeDefault(CertificateTemplateId id)
{
    const auto found = find(id);
    if (!found)
        return found.error();
    if (found->id != id)
        return core::Error{core::ErrorCode::NotFound, u"that template is gone"_s};
    if (found->isDefault)
        return {};
    return change(core::actions::kTemplateChosen,
        [this, id] { return Repository(m_classroom.database()).setDefault(id); });
}

core::Result<void> CertificateTemplateService::remove(CertificateTemplateId id)
{
    const auto found = find(id);
    if (!found)
        return found.error();
    if (found->isDefault)
        return core::Error{core::ErrorCode::InvalidInput, u"the default stays, and what is gone is gone"_s};
    return change(core::actions::kTemplateRemoved, [this, id]() -> core::Result<void> {
        const auto removed = Repository(m_classroom.database()).remove(id);
        return removed ? core::Result<void>() : removed.error();
    });
}

core::Result<void> CertificateTemplateService::undo()
{
    if (!m_canUndo)
        return core::Error{core::ErrorCode::NotFound, u"nothing to take back"_s};
    const QList<CertificateTemplate> before = m_before;
    const auto undone = change(core::actions::kTemplateRestored, [this, &before]() -> core::Result<void> {
        Repository rows(m_classroom.database());
        if (auto removed = rows.removeAll(); !removed)
            return removed;
        for (const CertificateTemplate& one : before) {
            if (const auto added = rows.add(one); !added)
                return added.error();
        }
        return {};
    });
    if (undone)
        m_canUndo = false;
    return undone;
}

core::Result<void> CertificateTemplateService::change(
    QLatin1StringView action, const std::function<core::Result<void>()>& what)
{
    auto transaction = data::Transaction::begin(m_classroom.database());
    if (!transaction)
        return transaction.error();
    const auto before = Repository(m_classroom.database()).all();
    if (!before)
        return before.error();
    if (auto done = what(); !done)
        return done;
    core::TrainerAction line;
    line.at = m_clock.nowUtc();
    line.action = action;
    if (auto noted = data::TrainerActionRepository(m_classroom.database()).add(line); !noted)
        return noted.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    m_before = *before;
    m_canUndo = true;
    Q_EMIT templatesChanged();
    return {};
}

QString CertificateTemplateService::freeName(const QString& wanted) const
{
    const auto others = templates().value_or(QList<CertificateTemplate>());
    for (int number = 1;; ++number) {
        const QString tail = number == 1 ? QString() : u" (%1)"_s.arg(number);
        const QString name = wanted.left(CertificateTemplate::kLongestName - tail.size()).trimmed() + tail;
        const bool isTaken
            = std::any_of(others.cbegin(), others.cend(), [&name](const CertificateTemplate& other) {
                  return core::folded(other.name) == core::folded(name);
              });
        if (!isTaken)
            return name;
    }
}

} // namespace services
