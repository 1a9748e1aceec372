// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "shipped_model.h"

namespace lacuna
{

/// lacuna:checkgapsinfield: from the gaps to a sample, and to what the people need who visit it.
class CheckGapsModel : public ShippedModel
{
  Q_DECLARE_TR_FUNCTIONS( CheckGapsModel )
public:
  CheckGapsModel();

protected:
  CheckGapsModel *createInstance() const override;
};

} // namespace lacuna
