namespace HerSys.Platform.Security;

/// <summary>Something a role may be allowed to do (権限).</summary>
/// <param name="Name">Unique name, for example <c>ReceiveNotification</c>.</param>
/// <param name="Description">What it allows, in Japanese.</param>
/// <param name="DescriptionEn">What it allows, in English.</param>
/// <param name="ImpliedBy">Permissions that contain this one.</param>
public sealed record Permission(string Name, string Description, string DescriptionEn, params Permission[] ImpliedBy);
