#pragma once

#include "trainer/trainer_services.h"

#include "kit/ask.h"

#include <QWidget>

#include <memory>

namespace core {
struct ForgetReport;
}
namespace services {
struct Snapshot;
}

namespace trainer {

namespace Ui {
class KeepingPage;
}

// « Sauvegardes »: worlds kept under a name, and the way to keep nothing of anybody.
class KeepingPage final : public QWidget
{
    Q_OBJECT

public:
    explicit KeepingPage(const TrainerServices& services, QWidget* parent = nullptr);
    ~KeepingPage() override;

    void refresh();

Q_SIGNALS:
    void worldChanged(); // a snapshot came back
    void aboutToForget(); // whoever still works must leave now
    void peopleForgotten(const core::ForgetReport& report);

protected:
    bool event(QEvent* event) override;

private:
    void keepNow();
    void restore(const QString& name);
    void rename(const QString& name);
    void remove(const QString& name);
    void forgetPeople();
    void fillAutoLists();
    void showAuto();
    void keepAuto();
    void showSnapshots();
    QWidget* row(const services::Snapshot& snapshot, int number);
    void suggestName(const QStringList& taken);
    void say(kit::Tone tone, const QString& title, const QString& text);
    void sayFailure();

    TrainerServices m_services;
    std::unique_ptr<Ui::KeepingPage> m_ui;
    kit::DialogAsker m_asker;
    bool m_filling = false; // what refresh() sets is no choice of the trainer
};

} // namespace trainer
