// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QTextBrowser>

namespace lacuna
{

/// Shows rich text and loads nothing for it; links to http and https open in the browser when they are clicked, others
/// never.
class SafeBrowser : public QTextBrowser
{
  Q_OBJECT
public:
  explicit SafeBrowser( QWidget *parent = nullptr );
  QVariant loadResource( int type, const QUrl &name ) override;
};

} // namespace lacuna
