using HerSys.Users.Contracts;
using HerSys.Users.Services.Organisations;

namespace HerSys.Users.ViewModels.Organisations;

/// <summary>The list of organisations.</summary>
/// <param name="Text">What was searched for.</param>
/// <param name="Kind">Only this kind.</param>
/// <param name="After">Where this page began; null for the first.</param>
/// <param name="Page">The rows.</param>
public sealed record OrganisationListPage(string? Text, OrganisationKind? Kind, string? After, OrganisationPage Page);
