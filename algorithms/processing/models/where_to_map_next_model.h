// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "shipped_model.h"

namespace lacuna
{

/// lacuna:wheretomapnext: gaps, exposure, zones, priority, task areas of the zones that come first, and the file for the Tasking Manager.
class WhereToMapNextModel : public ShippedModel
{
  Q_DECLARE_TR_FUNCTIONS( WhereToMapNextModel )
public:
  WhereToMapNextModel();
  /// What its last step would refuse is refused before the first.
  bool checkParameterValues( const QVariantMap &parameters, QgsProcessingContext &context, QString *message = nullptr ) const override;

protected:
  WhereToMapNextModel *createInstance() const override;
};

} // namespace lacuna
