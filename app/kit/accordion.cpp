#include "kit/accordion.h"

#include "kit/item_button.h"
#include "kit/text.h"
#include "kit/theme_scope.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kit {

Accordion::Accordion(QWidget* parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int Accordion::addSection(const QString& title, QWidget* content, const QString& headName)
{
    const int index = count();
    auto* head = new ItemButton(ItemButton::Kind::AccordionHead, title, {}, this);
    head->setCheckable(true);
    head->setObjectName(headName.isEmpty() ? u"accordionHead%1"_s.arg(index) : headName);
    auto* body = new QWidget(this);
    auto* inside = new QVBoxLayout(body);
    inside->setContentsMargins(16, 12, 16, 16);
    inside->addWidget(content);
    if (index > 0)
        m_column->addSpacing(1);
    m_column->addWidget(head);
    m_column->addWidget(body);
    m_sections.append({head, body});
    connect(head, &QAbstractButton::clicked, this, [this, index] {
        const int open = index == m_open ? -1 : index;
        setOpenIndex(open);
        Q_EMIT openIndexChanged(open);
    });
    connect(head, &ItemButton::moveRequested, this, [this, index](int direction) {
        const int last = count() - 1;
        const int next = direction == -2 ? 0 : direction == 2 ? last : qBound(0, index + direction, last);
        m_sections.at(next).head->setFocus(Qt::TabFocusReason);
    });
    refresh();
    return index;
}

int Accordion::addSection(const QString& title, const QString& text)
{
    return addSection(title, new Text(text));
}

void Accordion::clear()
{
    m_open = -1;
    for (const Section& section : std::as_const(m_sections)) {
        for (QWidget* widget : {static_cast<QWidget*>(section.head), section.body}) {
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater();
        }
    }
    m_sections.clear();
    while (QLayoutItem* item = m_column->takeAt(0))
        delete item;
}

void Accordion::setOpenIndex(int index)
{
    m_open = index;
    refresh();
}

void Accordion::refresh()
{
    for (int i = 0; i < count(); ++i) {
        const Section& section = m_sections.at(i);
        const bool open = i == m_open;
        section.head->setChecked(open);
        section.head->setFirstAndLast(i == 0, i == count() - 1);
        section.head->setTrailing(open ? tr("Fermer") : tr("Lire"));
        section.head->setAccessibleDescription(
            open ? tr("Ouvert. Fermer la réponse.") : tr("Fermé. Lire la réponse."));
        section.body->setVisible(open);
    }
    updateGeometry();
    update();
}

bool Accordion::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    if (isLookChange(event))
        update();
    return QFrame::event(event);
}

void Accordion::paintEvent(QPaintEvent*)
{
    const Theme& theme = ThemeScope::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Color::Line), 1));
    painter.setBrush(theme.color(Color::Bg));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 11.5, 11.5);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int i = 1; i < count(); ++i) {
        const int y = m_sections.at(i).head->y() - 1;
        painter.drawLine(1, y, width() - 2, y);
    }
}

} // namespace kit
