#include "kit/definition_list.h"

#include "kit/text.h"
#include "kit/theme_scope.h"

#include <QEvent>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace kit {

DefinitionList::DefinitionList(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(8);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DefinitionList::setEntries(const QList<Entry>& entries)
{
    m_entries = entries;
    rebuild();
}

void DefinitionList::addEntry(const QString& term, const QString& definition, const QString& name)
{
    m_entries.append({term, definition, name});
    rebuild();
}

void DefinitionList::rebuild()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_stacked = ThemeScope::of(this).isLarge();
    int row = 0;
    for (const Entry& entry : std::as_const(m_entries)) {
        auto* term = new Text(entry.term, TextType::Body, TextTone::Muted, this);
        auto* definition = new Text(entry.definition, TextType::Strong, TextTone::Ink, this);
        definition->setObjectName(entry.name);
        // A screen reader that meets the value alone still knows what it is.
        definition->setAccessibleName(u"%1 : %2"_s.arg(entry.term, entry.definition));
        if (m_stacked) {
            m_grid->addWidget(term, row++, 0);
            m_grid->addWidget(definition, row++, 0);
        } else {
            m_grid->addWidget(term, row, 0, Qt::AlignTop);
            m_grid->addWidget(definition, row++, 1);
        }
        if (isVisible()) { // what is not shown yet has no height
            term->show();
            definition->show();
        }
    }
    m_grid->setColumnStretch(0, m_stacked ? 1 : 0);
    m_grid->setColumnStretch(1, m_stacked ? 0 : 1);
}

bool DefinitionList::event(QEvent* event)
{
    if (isLookChange(event) && ThemeScope::of(this).isLarge() != m_stacked)
        rebuild();
    return QWidget::event(event);
}

} // namespace kit
