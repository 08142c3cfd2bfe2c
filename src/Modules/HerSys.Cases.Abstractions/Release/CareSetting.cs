namespace HerSys.Cases.Release;

/// <summary>Where the person is isolated, as far as release rules tell places apart.</summary>
public enum CareSetting
{
    /// <summary>Not recorded; judged by the rules that name no setting, which are the stricter ones.</summary>
    Unknown,

    /// <summary>At home (自宅療養), also while a place is being arranged.</summary>
    Home,

    /// <summary>In a hotel (宿泊療養).</summary>
    Hotel,

    /// <summary>In a hospital (入院).</summary>
    Hospital,

    /// <summary>Resident of a care facility for the elderly (高齢者施設入所).</summary>
    CareFacility,
}
