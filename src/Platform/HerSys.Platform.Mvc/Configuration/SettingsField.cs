namespace HerSys.Platform.Mvc.Configuration;

/// <summary>A setting of a topic, as recipes name it and as people read it.</summary>
/// <typeparam name="T">The class of settings.</typeparam>
/// <param name="Name">Name of the property.</param>
/// <param name="Caption">Its caption, in the user's language.</param>
/// <param name="Words">Its value as people read it, in the user's language; empty for nothing.</param>
/// <param name="Problem">What is wrong with its value and what to do, in the user's language; null when nothing is.</param>
public sealed record SettingsField<T>(string Name, string Caption, Func<T, string> Words, Func<T, string?> Problem);
