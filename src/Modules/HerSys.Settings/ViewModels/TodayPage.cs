using HerSys.Settings.Services.Today;

namespace HerSys.Settings.ViewModels;

/// <summary>The home page of somebody signed in.</summary>
/// <param name="Now">Day and time in the tenant's zone, in words.</param>
/// <param name="List">What waits.</param>
public sealed record TodayPage(string Now, TodayList List);
