namespace HerSys.Cases.Statuses;

/// <summary>The kind of place (療養先) that a status is about.</summary>
public enum PlaceKind
{
    /// <summary>No place belongs to the status.</summary>
    None,

    /// <summary>A hospital (医療機関).</summary>
    Hospital,

    /// <summary>A hotel for isolation (宿泊療養施設).</summary>
    Hotel,

    /// <summary>The own home (自宅).</summary>
    Home,

    /// <summary>A care facility (社会福祉施設等).</summary>
    CareFacility,
}
