#include "browser/viewer/paper_form.h"

#include "kit/iban_grouping.h"

#include <QEvent>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace browser {
namespace {

constexpr double kTextSize = 16; // CSS pixels
constexpr double kPadding = 8;

QString styleAt(double scale)
{
    const auto px = [scale](double size) { return QString::number(qRound(size * scale)); };
    // The colours of paper: always the light ones.
    return u"QLineEdit { background: #F4F8FF; color: #1F2937; border: %1px solid #667384; border-radius: "
           u"%2px; "
           "padding: 0 %3px; min-height: 0; font-family: \"Electruc Sans\"; font-size: %4px; "
           "selection-background-color: #243447; selection-color: #FFFFFF; }"_s.arg(
               QString::number(qMax(1, qRound(scale))), px(6), px(kPadding), px(kTextSize));
}

} // namespace

PaperForm::PaperForm(QWidget* sheet)
    : QObject(sheet)
    , m_sheet(sheet)
{
}

void PaperForm::setDocument(const documents::Document* document)
{
    for (const Field& field : std::as_const(m_fields))
        delete field.edit;
    m_fields.clear();
    m_scale = 0;
    if (!document)
        return;
    for (const documents::FormInput& input : document->inputs()) {
        if (input.kind != documents::FormInput::Kind::Printed)
            add(input);
    }
}

void PaperForm::add(const documents::FormInput& input)
{
    auto* edit = new QLineEdit(m_sheet);
    edit->setObjectName(input.name + u"Edit"_s);
    edit->setAccessibleName(input.label);
    edit->setMaxLength(input.longest);
    edit->setText(input.value);
    edit->setCursorPosition(0);
    edit->installEventFilter(this);
    if (input.kind == documents::FormInput::Kind::Iban)
        kit::groupIbanWhileTyped(*edit);
    if (!m_fields.isEmpty())
        QWidget::setTabOrder(m_fields.constLast().edit, edit);
    // Enter goes on to the next place, as Tab does.
    connect(edit, &QLineEdit::returnPressed, this, [this, edit] {
        const auto next = std::find_if(
            m_fields.cbegin(), m_fields.cend(), [edit](const Field& field) { return field.edit == edit; });
        if (next != m_fields.cend() && next + 1 != m_fields.cend())
            (next + 1)->edit->setFocus(Qt::TabFocusReason);
    });
    m_fields.append({input, edit, input.value});
    edit->show();
}

void PaperForm::place(const std::function<QRectF(int page)>& pageRect, double scale)
{
    const bool isResized = !qFuzzyCompare(scale, m_scale);
    m_scale = scale;
    for (const Field& field : std::as_const(m_fields)) {
        if (isResized)
            field.edit->setStyleSheet(styleAt(scale));
        const QRectF& place = field.input.rect;
        const QRectF page = pageRect(field.input.page);
        field.edit->setGeometry(
            QRectF(page.topLeft() + place.topLeft() * scale, place.size() * scale).toRect());
    }
}

QHash<QString, QString> PaperForm::values() const
{
    QHash<QString, QString> values;
    for (const Field& field : m_fields)
        values.insert(field.input.name, field.edit->text());
    return values;
}

bool PaperForm::isChanged() const
{
    return std::any_of(m_fields.cbegin(), m_fields.cend(),
        [](const Field& field) { return field.edit->text() != field.safe; });
}

void PaperForm::keep()
{
    for (Field& field : m_fields)
        field.safe = field.edit->text();
}

bool PaperForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        if (const auto* edit = qobject_cast<QLineEdit*>(watched))
            Q_EMIT focused(edit->geometry());
    }
    return QObject::eventFilter(watched, event);
}

} // namespace browser
