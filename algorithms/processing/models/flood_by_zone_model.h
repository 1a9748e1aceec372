// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "shipped_model.h"

namespace lacuna
{

/// lacuna:floodbyzone: which buildings a flood reaches, and how many in each neighbourhood.
class FloodByZoneModel : public ShippedModel
{
  Q_DECLARE_TR_FUNCTIONS( FloodByZoneModel )
public:
  FloodByZoneModel();

protected:
  FloodByZoneModel *createInstance() const override;
};

} // namespace lacuna
