#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace bench {

double residentMegabytes(); // of this process, now
double median(QList<double> values); // 0 of nothing
QString milliseconds(double value); // « 7.9 ms », « 569 ms »
double timed(const std::function<void()>& work); // milliseconds
double medianOf(int repetitions, const std::function<void()>& work);

} // namespace bench
