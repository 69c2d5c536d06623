#include "sites/electruc/form_errors.h"

#include "kit/form_field.h"
#include "kit/icon.h"
#include "kit/small_link.h"
#include "kit/text.h"
#include "kit/theme_scope.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sites::electruc {

namespace {

constexpr int kEdge = 6;
constexpr int kIcon = 24;
constexpr int kBeforeIcon = 10;
constexpr int kAfterIcon = 12;
constexpr int kTop = 12;
constexpr int kGapUnder = 12; // before the first field, only while there are errors

} // namespace

FormErrors::FormErrors(QWidget* parent)
    : QWidget(parent)
    , m_title(new kit::Text({}, kit::TextType::Strong, kit::TextTone::Error, this))
    , m_rows(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addLayout(m_rows);
    m_rows->setSpacing(0);
    makeRoomForIcon();
    hide();
}

void FormErrors::makeRoomForIcon()
{
    const int icon = kit::ThemeScope::of(this).iconPx(kIcon);
    layout()->setContentsMargins(kEdge + kBeforeIcon + icon + kAfterIcon, kTop, 16, 8 + kGapUnder);
}

bool FormErrors::event(QEvent* event)
{
    if (kit::isLookChange(event) || event->type() == QEvent::Polish)
        makeRoomForIcon();
    return QWidget::event(event);
}

void FormErrors::setFields(const QList<Field>& fields)
{
    m_fields = fields;
}

void FormErrors::show(const core::FieldErrors& errors, const Sentence& sentence)
{
    clearRows();
    QWidget* first = nullptr;
    for (const Field& field : std::as_const(m_fields)) {
        const auto error = errors.of(field.name);
        if (!error) {
            field.field->clearError();
            continue;
        }
        const QString text = sentence(*error);
        field.field->setError(text);
        auto* link = new kit::SmallLink(text, this);
        link->setObjectName(field.name + u"ErrorLink"_s);
        link->setAccessibleDescription(tr("va au champ « %1 »").arg(field.field->labelText()));
        connect(link, &QAbstractButton::clicked, field.input,
            [input = field.input] { input->setFocus(Qt::TabFocusReason); });
        m_rows->addWidget(link);
        if (!first)
            first = field.input;
    }
    const auto count = errors.all().size();
    m_title->setText(
        count == 1 ? tr("Il y a une chose à corriger :") : tr("Il y a %1 choses à corriger :").arg(count));
    QWidget::show();
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

void FormErrors::clear()
{
    clearRows();
    for (const Field& field : std::as_const(m_fields))
        field.field->clearError();
    hide();
}

void FormErrors::clearRows()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // the link may be what was just pressed
        delete item;
    }
}

void FormErrors::paintEvent(QPaintEvent*)
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath box;
    box.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5 - kGapUnder), 8, 8);
    painter.fillPath(box, theme.color(kit::Color::ErrBg));
    painter.setPen(theme.color(kit::Color::ErrLine));
    painter.drawPath(box);
    painter.setClipPath(box);
    painter.fillRect(0, 0, kEdge, height(), theme.color(kit::Color::ErrLine));
    painter.setClipping(false);
    const int size = theme.iconPx(kIcon);
    kit::paintIcon(painter, u"error"_s, theme.color(kit::Color::ErrText),
        QRectF(kEdge + kBeforeIcon, kTop, size, size), size);
}

} // namespace sites::electruc
