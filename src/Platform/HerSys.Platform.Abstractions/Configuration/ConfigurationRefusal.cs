namespace HerSys.Platform.Configuration;

/// <summary>Something of a file that is not taken over.</summary>
/// <param name="Place">What it is.</param>
/// <param name="Reason">Why, and what to do, in the user's language.</param>
public sealed record ConfigurationRefusal(string Place, string Reason);
