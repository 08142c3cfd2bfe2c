using HerSys.Platform.Shells;

namespace HerSys.Tenants.ViewModels;

/// <summary>A page of the list of tenants.</summary>
/// <param name="Text">What was searched for.</param>
/// <param name="State">Only this state.</param>
/// <param name="Page">The rows.</param>
public sealed record TenantListModel(string? Text, TenantState? State, TenantPage Page);
