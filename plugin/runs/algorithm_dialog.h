// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QString>
#include <QVariantMap>

namespace lacuna
{

/// Opens the dialog of an algorithm or model of Processing, filled with values; paths and codes as JSON holds them.
void openAlgorithmDialog( const QString &algorithm, const QVariantMap &inputs = {} );

/// Opens a page of the help, such as “index”, in the language of the interface. False: there is none.
bool openHelp( const QString &page );

} // namespace lacuna
