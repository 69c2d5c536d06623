#include "trainer/letter_model.h"

#include "core/text.h"
#include "kit/tones.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using services::PersonLetter;

namespace trainer {
namespace {

bool wantsLetter(const PersonLetter& letter)
{
    return letter.state == PersonLetter::State::None || letter.state == PersonLetter::State::ToPrint;
}

struct Look
{
    kit::Tone tone;
    QString icon;
};

Look lookOf(const PersonLetter& letter)
{
    using enum PersonLetter::State;
    if (letter.isLocked)
        return {kit::Tone::Error, u"lock"_s};
    switch (letter.state) {
    case None:
    case ToPrint:
        return {kit::Tone::Warn, u"clock"_s};
    case Printed:
        return {kit::Tone::Ok, u"print"_s};
    case Reserved:
        return {kit::Tone::Info, u"mail"_s};
    case Used:
        return {kit::Tone::Neutral, u"user"_s};
    case Expired:
        break;
    }
    return {kit::Tone::Error, u"x-circle"_s};
}

} // namespace

LetterModel::LetterModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

QString LetterModel::stateName(const PersonLetter& letter)
{
    using enum PersonLetter::State;
    if (letter.isLocked)
        return tr("Bloquée");
    switch (letter.state) {
    case None:
    case ToPrint:
        return tr("À imprimer");
    case Printed:
        return tr("Imprimée");
    case Reserved:
        return tr("Réservée");
    case Used:
        return tr("Activée");
    case Expired:
        break;
    }
    return tr("Expirée");
}

void LetterModel::setLetters(const QList<PersonLetter>& letters)
{
    beginResetModel();
    QSet<qint64> present;
    for (const PersonLetter& letter : letters) {
        const qint64 id = letter.persona.supplyPoint.id.value();
        present.insert(id);
        if (!m_known.contains(id) && wantsLetter(letter))
            m_chosen.insert(id);
    }
    m_known = present;
    m_chosen.intersect(present);
    m_letters = letters;
    show();
    endResetModel();
    Q_EMIT choiceChanged();
}

void LetterModel::setSearch(const QString& text)
{
    beginResetModel();
    m_search = core::folded(text);
    show();
    endResetModel();
}

void LetterModel::setFilter(Filter filter)
{
    beginResetModel();
    m_filter = filter;
    show();
    endResetModel();
}

bool LetterModel::fits(const PersonLetter& letter) const
{
    using State = PersonLetter::State;
    const core::SupplyPoint& point = letter.persona.supplyPoint;
    if (!m_search.isEmpty()) {
        const QString digits = core::digitsOf(m_search);
        const bool found = core::folded(point.fullName() + u' ' + point.address.oneLine()).contains(m_search)
            || (digits.size() >= 3 && point.ean.digits().contains(digits));
        if (!found)
            return false;
    }
    switch (m_filter) {
    case Filter::All:
        return true;
    case Filter::ToPrint:
        return wantsLetter(letter);
    case Filter::Printed:
        return letter.state == State::Printed;
    case Filter::Reserved:
        return letter.state == State::Reserved;
    case Filter::Used:
        return letter.state == State::Used;
    case Filter::Expired:
        return letter.state == State::Expired;
    case Filter::Locked:
        return letter.isLocked;
    }
    return true;
}

void LetterModel::show()
{
    m_shown.clear();
    for (qsizetype i = 0; i < m_letters.size(); ++i) {
        if (fits(m_letters[i]))
            m_shown.append(i);
    }
}

int LetterModel::rowOf(core::SupplyPointId person) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (letterAt(row).persona.supplyPoint.id == person)
            return row;
    }
    return -1;
}

QList<core::SupplyPointId> LetterModel::chosen() const
{
    QList<core::SupplyPointId> people;
    for (const PersonLetter& letter : m_letters) {
        if (m_chosen.contains(letter.persona.supplyPoint.id.value()))
            people.append(letter.persona.supplyPoint.id);
    }
    return people;
}

const PersonLetter* LetterModel::letterOf(core::SupplyPointId person) const
{
    const auto found = std::find_if(m_letters.cbegin(), m_letters.cend(),
        [person](const PersonLetter& letter) { return letter.persona.supplyPoint.id == person; });
    return found == m_letters.cend() ? nullptr : &*found;
}

void LetterModel::toggle(int row)
{
    const qint64 id = letterAt(row).persona.supplyPoint.id.value();
    if (!m_chosen.remove(id))
        m_chosen.insert(id);
    announceChoice();
}

void LetterModel::chooseShown(bool chosen)
{
    for (int row = 0; row < rowCount(); ++row) {
        const qint64 id = letterAt(row).persona.supplyPoint.id.value();
        if (chosen)
            m_chosen.insert(id);
        else
            m_chosen.remove(id);
    }
    announceChoice();
}

bool LetterModel::areShownChosen() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!m_chosen.contains(letterAt(row).persona.supplyPoint.id.value()))
            return false;
    }
    return rowCount() > 0;
}

void LetterModel::chooseOnly(const QList<core::SupplyPointId>& people)
{
    m_chosen.clear();
    for (const core::SupplyPointId person : people)
        m_chosen.insert(person.value());
    announceChoice();
}

void LetterModel::announceChoice()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Chosen), index(rowCount() - 1, Chosen), {Qt::CheckStateRole});
    Q_EMIT choiceChanged();
}

int LetterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int LetterModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LetterModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PersonLetter& letter = letterAt(index.row());
    const core::SupplyPoint& point = letter.persona.supplyPoint;
    switch (role) {
    case Qt::CheckStateRole:
        if (index.column() != Chosen)
            return {};
        return m_chosen.contains(point.id.value()) ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        if (index.column() == Chosen)
            return tr("Imprimer la lettre de %1").arg(point.fullName());
        [[fallthrough]];
    case Qt::DisplayRole:
        switch (index.column()) {
        case Person:
            return role == Qt::DisplayRole ? point.fullName()
                                           : QString(point.fullName() + u", "_s + point.ean.grouped());
        case Code:
            return letter.code.isEmpty() ? u"—"_s : letter.code;
        case Letter:
            return stateName(letter);
        default:
            return {};
        }
    case kSmallRole:
        return index.column() == Person ? point.ean.grouped() : QVariant();
    case kToneRole:
        return static_cast<int>(lookOf(letter).tone);
    case kIconRole:
        return lookOf(letter).icon;
    case Qt::ToolTipRole:
        return index.column() == Person ? point.address.oneLine() : QVariant();
    default:
        return {};
    }
}

bool LetterModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || index.column() != Chosen || role != Qt::CheckStateRole)
        return false;
    if (value != data(index, role))
        toggle(index.row());
    return true;
}

QVariant LetterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && !(role == Qt::AccessibleTextRole && section == Chosen))
        return {};
    switch (section) {
    case Chosen:
        return role == Qt::DisplayRole ? QString() : tr("À imprimer");
    case Person:
        return tr("Personne et code EAN");
    case Code:
        return tr("Code");
    default:
        return tr("Lettre");
    }
}

Qt::ItemFlags LetterModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == Chosen)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace trainer
