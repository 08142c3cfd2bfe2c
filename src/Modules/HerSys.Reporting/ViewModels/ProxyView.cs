using HerSys.Reporting.Models;

namespace HerSys.Reporting.ViewModels;

/// <summary>For whom the form is typed, at its top.</summary>
/// <param name="Entry">How and when it arrived.</param>
/// <param name="Institution">Name of the institution; null where it is not registered.</param>
public sealed record ProxyView(ProxyEntry Entry, string? Institution);
