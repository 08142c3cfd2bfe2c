using HerSys.Japan;

namespace HerSys.Cases.Contracts;

/// <summary>Labels of sex (性別).</summary>
public static class PersonSexLabels
{
    /// <summary>What users read.</summary>
    public static BilingualText ToLabel(this PersonSex sex) => sex switch
    {
        PersonSex.Male => new("男", "Male"),
        PersonSex.Female => new("女", "Female"),
        _ => new("性別不明", "Sex unknown"),
    };
}
