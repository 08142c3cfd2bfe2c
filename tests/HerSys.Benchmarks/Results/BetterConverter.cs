using System.Text.Json;
using System.Text.Json.Serialization;

namespace HerSys.Benchmarks.Results;

/// <summary>Writes <see cref="Better"/> as <c>lower</c> or <c>higher</c>.</summary>
internal sealed class BetterConverter() : JsonStringEnumConverter<Better>(JsonNamingPolicy.CamelCase);
