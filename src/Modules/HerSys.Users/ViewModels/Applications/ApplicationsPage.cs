using HerSys.Users.Models;
using HerSys.Users.Services.Applications;

namespace HerSys.Users.ViewModels.Applications;

/// <summary>The list of account applications.</summary>
/// <param name="State">Which ones.</param>
/// <param name="Page">The rows.</param>
/// <param name="After">Where this page began; null for the first.</param>
public sealed record ApplicationsPage(ApplicationState State, ApplicationPage Page, Guid? After);
