namespace HerSys.Cases.Contracts;

/// <summary>Why an organisation sees a case that it did not notify.</summary>
public enum CaseAssignmentKind
{
    /// <summary>委託先: on its list of people to call.</summary>
    Contractor = 0,

    /// <summary>The hospital that is to admit the person (入院先の調整).</summary>
    Hospital = 1,

    /// <summary>The hotel expects the person (入所予定).</summary>
    ExpectedArrival = 2,
}
