// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "shipped_model.h"

namespace lacuna
{

/// lacuna:cadastrecomplete: which buildings OpenStreetMap has and the cadastre lacks, and how complete the cadastre is
/// by zone.
class CadastreCompleteModel : public ShippedModel
{
  Q_DECLARE_TR_FUNCTIONS( CadastreCompleteModel )
public:
  CadastreCompleteModel();

protected:
  CadastreCompleteModel *createInstance() const override;
};

} // namespace lacuna
