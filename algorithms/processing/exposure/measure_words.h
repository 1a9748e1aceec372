// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QCoreApplication>
#include <QString>

namespace lacuna
{

struct ExposureInputs;

/// How the buildings of a run are measured, in the user's language.
class MeasureWords
{
  Q_DECLARE_TR_FUNCTIONS( ExposureReport )
public:
  static QString statistic( const ExposureInputs &inputs );
  static QString curve( const ExposureInputs &inputs );
};

} // namespace lacuna
