#include "sites/mail/contacts_page.h"

#include "kit/button.h"
#include "kit/field_message.h"
#include "kit/flex_box.h"
#include "kit/form_field.h"
#include "kit/note.h"
#include "kit/row_list.h"
#include "kit/text.h"
#include "mail/ui_contacts_page.h"
#include "services/mail/address_book.h"
#include "sites/mail/mail_paths.h"
#include "sites/mail/mail_texts.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sites::mail {

ContactsPage::ContactsPage(const SiteContext& context, browser::Navigator& navigator)
    : MailPage(context, navigator)
    , m_ui(std::make_unique<Ui::ContactsPage>())
{
    m_ui->setupUi(content());
    m_ui->bookNote->hide();
    connect(m_ui->keepButton, &QAbstractButton::clicked, this, &ContactsPage::keep);
    connect(m_ui->addressEdit, &QLineEdit::returnPressed, this, &ContactsPage::keep);
    connect(m_ui->stopButton, &QAbstractButton::clicked, this, [this] {
        stopChanging();
        m_ui->nameEdit->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ui->bookNote, &kit::Note::actionTriggered, this, [this] {
        const core::MailContact back{core::ContactId(), m_removed.name, m_removed.address};
        m_ui->bookNote->hide();
        if (const auto kept = this->context().contacts.keep(persona(), back); !kept)
            showError(kept.error().code);
        else
            fillList();
    });
    setMenuPath(paths::kContacts);
    stopChanging();
    retranslate();
}

ContactsPage::~ContactsPage() = default;

void ContactsPage::open(const QUrl&)
{
    fillList();
    showCounts();
}

bool ContactsPage::hasUnsentInput() const
{
    if (!m_changed.isValid())
        return isWritten(*content());
    return m_ui->nameEdit->text() != m_before.name || m_ui->addressEdit->text() != m_before.address;
}

void ContactsPage::restoreForm(const QVariantMap& form)
{
    // Half a change belongs to nobody any more.
    if (!m_changed.isValid())
        MailPage::restoreForm(form);
}

void ContactsPage::fillList()
{
    const auto contacts = context().contacts.contacts(persona());
    if (!contacts) {
        navigator().showFailure();
        return;
    }
    m_ui->contactList->clear();
    int number = 0;
    for (const core::MailContact& contact : contacts.value())
        m_ui->contactList->addRow(rowOf(contact, ++number));
    m_ui->contactList->setVisible(!contacts->isEmpty());
    m_ui->emptyText->setVisible(contacts->isEmpty());
}

QWidget* ContactsPage::rowOf(const core::MailContact& contact, int number)
{
    auto* row = new QWidget;
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(16, 10, 16, 10);
    auto* line = new kit::FlexBox(row);
    line->setGap(12);
    line->setLineGap(8);
    layout->addWidget(line);
    auto* who = new QWidget(line);
    who->setProperty("grow", true);
    who->setProperty("basis", 380);
    auto* lines = new QVBoxLayout(who);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    auto* name = new kit::Text(contact.name, kit::TextType::Strong, kit::TextTone::Auto, who);
    name->setObjectName(u"contactName%1"_s.arg(number));
    auto* address = new kit::Text(contact.address, kit::TextType::Small, kit::TextTone::Muted, who);
    address->setObjectName(u"contactAddress%1"_s.arg(number));
    lines->addWidget(name);
    lines->addWidget(address);
    const auto add
        = [&](const char* object, const QString& text, const QString& icon, const QString& spoken) {
              auto* button = new kit::Button(text, kit::Button::Role::Secondary, line);
              button->setObjectName(QLatin1StringView(object) + QString::number(number));
              button->setIconName(icon);
              button->setAccessibleName(spoken.arg(contact.name));
              return button;
          };
    connect(add("writeToButton", tr("Écrire"), u"edit"_s, tr("Écrire à %1")), &QAbstractButton::clicked, this,
        [this, contact] { navigator().go(paths::compose(contact.address)); });
    connect(add("changeContactButton", tr("Modifier"), u"settings"_s, tr("Modifier %1")),
        &QAbstractButton::clicked, this, [this, contact] { change(contact); });
    connect(add("removeContactButton", tr("Supprimer"), u"trash"_s, tr("Supprimer %1 du carnet")),
        &QAbstractButton::clicked, this, [this, id = contact.id] {
            // The button goes with its row: after the click.
            QMetaObject::invokeMethod(
                this, [this, id] { remove(id); }, Qt::QueuedConnection);
        });
    return row;
}

void ContactsPage::keep()
{
    const auto errors
        = context().contacts.keep(persona(), {m_changed, m_ui->nameEdit->text(), m_ui->addressEdit->text()});
    if (!errors) {
        showError(errors.error().code);
        return;
    }
    showErrors(errors.value());
    if (!errors->isEmpty())
        return;
    const QString name = m_ui->nameEdit->text().trimmed();
    stopChanging();
    fillList();
    m_ui->bookNote->setTone(kit::Tone::Ok);
    m_ui->bookNote->setTitle(tr("%1 est dans votre carnet.").arg(name));
    m_ui->bookNote->setText({});
    m_ui->bookNote->setActionText({});
    m_ui->bookNote->announce();
}

void ContactsPage::change(const core::MailContact& contact)
{
    m_changed = contact.id;
    m_before = contact;
    m_ui->nameEdit->setText(contact.name);
    m_ui->addressEdit->setText(contact.address);
    m_ui->stopButton->show();
    retranslate();
    m_ui->nameEdit->setFocus(Qt::TabFocusReason);
}

void ContactsPage::remove(core::ContactId id)
{
    const auto removed = context().contacts.remove(persona(), id);
    if (!removed) {
        showError(removed.error().code);
        return;
    }
    m_removed = removed.value();
    if (m_changed == id)
        stopChanging();
    fillList();
    m_ui->bookNote->setTone(kit::Tone::Ok);
    m_ui->bookNote->setTitle(tr("%1 n’est plus dans votre carnet.").arg(m_removed.name));
    m_ui->bookNote->setText({});
    m_ui->bookNote->setActionText(tr("Annuler", "to undo"));
    m_ui->bookNote->announce();
}

void ContactsPage::stopChanging()
{
    m_changed = {};
    m_ui->nameEdit->clear();
    m_ui->addressEdit->clear();
    m_ui->nameField->clearError();
    m_ui->addressField->clearError();
    m_ui->stopButton->hide();
    retranslate();
}

void ContactsPage::showErrors(const core::FieldErrors& errors)
{
    const auto show = [&](const QString& name, kit::FormField* field, QWidget* input, bool takesFocus) {
        const auto error = errors.of(name);
        if (!error) {
            field->clearError();
            return false;
        }
        QString sentence = kit::fieldMessage(*error);
        if (error->rule == core::Rule::NotAnEmail)
            sentence = MailTexts::addressMistake(error->args.value(0).toString());
        else if (error->rule == core::Rule::AlreadyUsed)
            sentence = tr("Cette adresse est déjà dans votre carnet.");
        field->setError(sentence);
        if (takesFocus)
            input->setFocus(Qt::TabFocusReason);
        return true;
    };
    const bool first = show(u"name"_s, m_ui->nameField, m_ui->nameEdit, true);
    show(u"address"_s, m_ui->addressField, m_ui->addressEdit, !first);
}

void ContactsPage::retranslate()
{
    m_ui->retranslateUi(content());
    setPageName(tr("Carnet d’adresses"));
    m_ui->formText->setText(m_changed.isValid() ? tr("Modifier une adresse") : tr("Ajouter une adresse"));
    m_ui->keepButton->setText(m_changed.isValid() ? tr("Enregistrer") : tr("Ajouter au carnet"));
}

} // namespace sites::mail
