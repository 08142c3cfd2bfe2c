using System.Diagnostics.CodeAnalysis;
using HerSys.Exchange.Profiles;

namespace HerSys.Exchange.Contracts;

/// <summary>The import profiles (取り込みの対応表) that the platform ships.</summary>
public interface IImportProfiles
{
    /// <summary>All profiles in the order of their names.</summary>
    IReadOnlyList<ImportProfile> All { get; }

    /// <summary>Finds a profile by its name.</summary>
    bool TryGet(string? name, [NotNullWhen(true)] out ImportProfile? profile);
}
