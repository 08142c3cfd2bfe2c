using System.Text.Json.Nodes;

namespace HerSys.Settings.Services.Configuration;

/// <summary>A file of configuration that was read.</summary>
/// <param name="Title">What the file says it is.</param>
/// <param name="Steps">Its steps, in order.</param>
/// <param name="Hash">SHA-256 of its text, in hexadecimal digits.</param>
internal sealed record ConfigurationDocument(string Title, IReadOnlyList<JsonObject> Steps, string Hash);
