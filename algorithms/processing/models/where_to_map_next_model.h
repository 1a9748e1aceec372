// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "shipped_model.h"

namespace lacuna
{

/// lacuna:wheretomapnext: gaps, exposure, zones, priority, task areas of the zones that come first, and the file for
/// the Tasking Manager.
class WhereToMapNextModel : public ShippedModel
{
  Q_DECLARE_TR_FUNCTIONS( WhereToMapNextModel )
public:
  WhereToMapNextModel();

protected:
  QString problemWith( const QVariantMap &parameters, QgsProcessingContext &context ) const override;
  WhereToMapNextModel *createInstance() const override;
};

} // namespace lacuna
