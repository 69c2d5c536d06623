#pragma once

#include "data/dataset/people_source.h"
#include "data/dataset/world_content.h"

namespace data {

class Dataset;

// Expands the dataset into the rows of a world whose reset is on that day. The same dataset and day give the
// same rows. Expects a dataset that dataset_check.h finds right.
//
// Readings: one at the end of each closed month, cumulative and true, so that consumption is their difference
// (E-71, appendix A3). Invoices: one a month, issued on the 5th for the month before, to pay in 20 days;
// their amounts follow E-48 to E-50. On the first days of a month the newest invoice is issued on the day of
// the reset; after the 22nd it is issued ten days before it, so that a story of an invoice to pay never
// starts with a late one.
// The people of the room come after those of the dataset, or change the holder and the address of one of
// them.
WorldContent buildWorld(const Dataset& dataset, QDate day, const RoomPeople& people = {});

} // namespace data
