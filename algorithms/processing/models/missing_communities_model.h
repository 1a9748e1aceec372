// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "shipped_model.h"

namespace lacuna
{

/// lacuna:missingcommunities: localities that OpenStreetMap lacks, settlements without a name, and tasks to ask for
/// names there.
class MissingCommunitiesModel : public ShippedModel
{
  Q_DECLARE_TR_FUNCTIONS( MissingCommunitiesModel )
public:
  MissingCommunitiesModel();

protected:
  MissingCommunitiesModel *createInstance() const override;
};

} // namespace lacuna
