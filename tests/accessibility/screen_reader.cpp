#include "accessibility/screen_reader.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusVariant>

namespace accessibility {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAnswerMs = 5'000;

const QString kAccessible = u"org.a11y.atspi.Accessible"_s;
const QString kRegistry = u"org.a11y.atspi.Registry"_s;
const QString kRoot = u"/org/a11y/atspi/accessible/root"_s;

} // namespace

bool ScreenReader::connectTo(const QString& sessionBus)
{
    QDBusConnection session = QDBusConnection::connectToBus(sessionBus, u"electruc-session"_s);
    // Asking starts the accessibility bus.
    const QDBusMessage address = session.call(QDBusMessage::createMethodCall(u"org.a11y.Bus"_s,
                                                  u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s),
        QDBus::Block, 15'000);
    if (address.type() != QDBusMessage::ReplyMessage || address.arguments().isEmpty()) {
        m_why = u"no accessibility bus: "_s + address.errorMessage();
        return false;
    }
    m_bus = QDBusConnection::connectToBus(
        address.arguments().constFirst().toString(), u"electruc-accessibility"_s);
    if (!m_bus.isConnected()) {
        m_why = m_bus.lastError().message();
        return false;
    }
    // A program only tells what somebody has asked to hear.
    QDBusMessage wish = QDBusMessage::createMethodCall(
        kRegistry, u"/org/a11y/atspi/registry"_s, u"org.a11y.atspi.Registry"_s, u"RegisterEvent"_s);
    wish << u"object:state-changed:focused"_s;
    const QDBusMessage granted = m_bus.call(wish, QDBus::Block, kAnswerMs);
    if (granted.type() == QDBusMessage::ErrorMessage) {
        m_why = granted.errorMessage();
        return false;
    }
    return m_bus.connect(QString(), QString(), u"org.a11y.atspi.Event.Object"_s, u"StateChanged"_s, this,
        SLOT(onStateChanged(QDBusMessage)));
}

QDBusMessage ScreenReader::ask(
    const Item& item, const QString& interface, const QString& method, const QVariantList& arguments) const
{
    QDBusMessage question = QDBusMessage::createMethodCall(item.service, item.path, interface, method);
    question.setArguments(arguments);
    return m_bus.call(question, QDBus::Block, kAnswerMs);
}

QVariant ScreenReader::property(const Item& item, const QString& interface, const QString& name) const
{
    const QDBusMessage answer = ask(item, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {interface, name});
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return {};
    return answer.arguments().constFirst().value<QDBusVariant>().variant();
}

QList<Item> ScreenReader::childrenOf(const Item& item) const
{
    QList<Item> children;
    const QDBusMessage answer = ask(item, kAccessible, u"GetChildren"_s);
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return children;
    const auto list = answer.arguments().constFirst().value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        Item child;
        QDBusObjectPath path;
        list.beginStructure();
        list >> child.service >> path;
        list.endStructure();
        child.path = path.path();
        children.append(child);
    }
    list.endArray();
    return children;
}

void ScreenReader::describe(Item& item) const
{
    item.name = property(item, kAccessible, u"Name"_s).toString();
    const QDBusMessage role = ask(item, kAccessible, u"GetRoleName"_s);
    if (role.type() == QDBusMessage::ReplyMessage && !role.arguments().isEmpty())
        item.role = role.arguments().constFirst().toString();
    const QDBusMessage states = ask(item, kAccessible, u"GetState"_s);
    if (states.type() != QDBusMessage::ReplyMessage || states.arguments().isEmpty())
        return;
    const auto words = qdbus_cast<QList<uint>>(states.arguments().constFirst());
    if (words.size() == 2)
        item.states = words.at(0) | (quint64(words.at(1)) << 32);
}

bool ScreenReader::findApplication(const QString& name)
{
    const Item registry{kRegistry, kRoot, {}, {}, 0};
    const QList<Item> applications = childrenOf(registry);
    for (const Item& application : applications) {
        if (property(application, kAccessible, u"Name"_s).toString() == name) {
            m_application = application;
            return true;
        }
    }
    return false;
}

void ScreenReader::collect(const Item& from, QList<Item>& into) const
{
    const QList<Item> children = childrenOf(from);
    for (Item child : children) {
        describe(child);
        if ((child.states & (quint64(1) << Showing)) == 0)
            continue; // another screen of the window, a closed menu
        into.append(child);
        collect(child, into);
    }
}

QList<Item> ScreenReader::items() const
{
    QList<Item> found;
    collect(m_application, found);
    return found;
}

std::optional<Item> ScreenReader::find(const QString& role, const QString& name) const
{
    const QList<Item> all = items();
    for (const Item& item : all) {
        if (item.is(role, name))
            return item;
    }
    return std::nullopt;
}

QString ScreenReader::description(const Item& item) const
{
    return property(item, kAccessible, u"Description"_s).toString();
}

QString ScreenReader::text(const Item& item) const
{
    const QDBusMessage answer = ask(item, u"org.a11y.atspi.Text"_s, u"GetText"_s, {0, -1});
    return answer.arguments().isEmpty() ? QString() : answer.arguments().constFirst().toString();
}

QStringList ScreenReader::interfaces(const Item& item) const
{
    const QDBusMessage answer = ask(item, kAccessible, u"GetInterfaces"_s);
    return answer.arguments().isEmpty() ? QStringList() : answer.arguments().constFirst().toStringList();
}

int ScreenReader::rows(const Item& table) const
{
    return property(table, u"org.a11y.atspi.Table"_s, u"NRows"_s).toInt();
}

int ScreenReader::columns(const Item& table) const
{
    return property(table, u"org.a11y.atspi.Table"_s, u"NColumns"_s).toInt();
}

void ScreenReader::press(const Item& item)
{
    QDBusMessage action
        = QDBusMessage::createMethodCall(item.service, item.path, u"org.a11y.atspi.Action"_s, u"DoAction"_s);
    action << 0;
    m_bus.asyncCall(action, kAnswerMs);
}

bool ScreenReader::write(const Item& item, const QString& text)
{
    const QDBusMessage answer = ask(item, u"org.a11y.atspi.EditableText"_s, u"SetTextContents"_s, {text});
    return !answer.arguments().isEmpty() && answer.arguments().constFirst().toBool();
}

bool ScreenReader::takeFocus(const Item& item)
{
    const QDBusMessage answer = ask(item, u"org.a11y.atspi.Component"_s, u"GrabFocus"_s);
    return !answer.arguments().isEmpty() && answer.arguments().constFirst().toBool();
}

bool ScreenReader::type(Key key) const
{
    constexpr uint kBySymbol = 3; // ATSPI_KEY_SYM: pressed and released
    const Item keyboard{kRegistry, u"/org/a11y/atspi/registry/deviceeventcontroller"_s, {}, {}, 0};
    return ask(keyboard, u"org.a11y.atspi.DeviceEventController"_s, u"GenerateKeyboardEvent"_s,
               {static_cast<int>(key), QString(), kBySymbol})
               .type()
        == QDBusMessage::ReplyMessage;
}

void ScreenReader::onStateChanged(const QDBusMessage& message)
{
    const QVariantList arguments = message.arguments();
    if (arguments.size() < 2 || arguments.at(0).toString() != u"focused"_s || arguments.at(1).toInt() != 1)
        return;
    Item item{message.service(), message.path(), {}, {}, 0};
    describe(item);
    if (item.role.isEmpty())
        return; // gone before it could be read
    m_focus = item;
    m_spokenFocus.append(m_focus.role + u": "_s + m_focus.name);
}

} // namespace accessibility
