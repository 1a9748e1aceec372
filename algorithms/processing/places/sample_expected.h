// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/places/sample_design.h"

#include <QCoreApplication>
#include <QString>

namespace lacuna
{

/// Expected shares as people write them: “gap:0.9;matched:0.98;extra:0.9;cell:0.05”.
class ExpectedText
{
  Q_DECLARE_TR_FUNCTIONS( ExpectedText )
public:
  static QString standard();
  /// What is left out is as in standard(). \throws QgsProcessingException with a sentence
  static ExpectedShares read( const QString &text );
};

} // namespace lacuna
