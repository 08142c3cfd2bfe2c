namespace HerSys.Demonstration.Stories;

/// <summary>How a case goes (経過).</summary>
internal enum Course
{
    /// <summary>At home until release.</summary>
    Home,

    /// <summary>At home, then worse, then in hospital.</summary>
    HomeThenHospital,

    /// <summary>In a hotel.</summary>
    Hotel,

    /// <summary>In hospital.</summary>
    Hospital,

    /// <summary>In hospital, on a ventilator for a while.</summary>
    Intensive,

    /// <summary>In hospital until death.</summary>
    Death,

    /// <summary>In a care facility.</summary>
    CareFacility,

    /// <summary>Handed over to another government.</summary>
    Elsewhere,

    /// <summary>The clinic withdrew its notification.</summary>
    Withdrawn,
}
