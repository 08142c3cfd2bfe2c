namespace HerSys.Reporting.Forms;

/// <summary>Codes of fields that rules, lists and other modules know by name. They never change.</summary>
public static class FieldCodes
{
    /// <summary>The answer yes (有・はい).</summary>
    public const string Yes = "yes";

    /// <summary>The answer no (無・いいえ).</summary>
    public const string No = "no";

    /// <summary>The option なし of a list: stated, not merely empty.</summary>
    public const string None = "none";

    /// <summary>The option その他.</summary>
    public const string Other = "other";

    /// <summary>報告年月日.</summary>
    public const string ReportDate = "report_date";

    /// <summary>医師の氏名.</summary>
    public const string DoctorName = "doctor_name";

    /// <summary>医療機関コード.</summary>
    public const string InstitutionCode = "institution_code";

    /// <summary>従事する病院・診療所の名称.</summary>
    public const string InstitutionName = "institution_name";

    /// <summary>医療機関の電話番号.</summary>
    public const string InstitutionPhone = "institution_phone";

    /// <summary>医療機関の所在地.</summary>
    public const string InstitutionAddress = "institution_address";

    /// <summary>診断した者の類型.</summary>
    public const string PatientType = "patient_type";

    /// <summary>姓.</summary>
    public const string FamilyName = "family_name";

    /// <summary>名.</summary>
    public const string GivenName = "given_name";

    /// <summary>姓のフリガナ.</summary>
    public const string FamilyKana = "family_kana";

    /// <summary>名のフリガナ.</summary>
    public const string GivenKana = "given_kana";

    /// <summary>性別.</summary>
    public const string Sex = "sex";

    /// <summary>生年月日.</summary>
    public const string BirthDate = "birth_date";

    /// <summary>診断時の年齢.</summary>
    public const string Age = "age";

    /// <summary>診断時の月齢.</summary>
    public const string AgeMonths = "age_months";

    /// <summary>郵便番号.</summary>
    public const string PostalCode = "postal_code";

    /// <summary>住所.</summary>
    public const string Address = "address";

    /// <summary>電話番号.</summary>
    public const string Phone = "phone";

    /// <summary>所在地が住所と同じ.</summary>
    public const string LocationSame = "location_same";

    /// <summary>所在地.</summary>
    public const string LocationAddress = "location_address";

    /// <summary>所在地の電話番号.</summary>
    public const string LocationPhone = "location_phone";

    /// <summary>保護者氏名.</summary>
    public const string GuardianName = "guardian_name";

    /// <summary>保護者の電話番号.</summary>
    public const string GuardianPhone = "guardian_phone";

    /// <summary>症状の有無.</summary>
    public const string Symptomatic = "symptomatic";

    /// <summary>症状.</summary>
    public const string Symptoms = "symptoms";

    /// <summary>酸素飽和度(室内気).</summary>
    public const string OxygenSaturation = "spo2";

    /// <summary>陽性になった検査.</summary>
    public const string TestKind = "test_kind";

    /// <summary>検体.</summary>
    public const string Specimen = "specimen";

    /// <summary>検体採取年月日.</summary>
    public const string SpecimenDate = "specimen_date";

    /// <summary>初診年月日.</summary>
    public const string FirstVisitDate = "first_visit_date";

    /// <summary>診断(検案)年月日.</summary>
    public const string DiagnosisDate = "diagnosis_date";

    /// <summary>感染したと推定される年月日.</summary>
    public const string InfectionDate = "infection_date";

    /// <summary>発病年月日.</summary>
    public const string OnsetDate = "onset_date";

    /// <summary>死亡年月日.</summary>
    public const string DeathDate = "death_date";

    /// <summary>感染地域が国内か国外か.</summary>
    public const string AreaKind = "area_kind";

    /// <summary>感染した国.</summary>
    public const string AreaCountry = "area_country";

    /// <summary>出国年月日.</summary>
    public const string DepartureDate = "departure_date";

    /// <summary>入国年月日.</summary>
    public const string EntryDate = "entry_date";

    /// <summary>重症化のリスク因子.</summary>
    public const string RiskFactors = "risk_factors";

    /// <summary>免疫機能低下の有無.</summary>
    public const string Immunocompromised = "immunocompromised";

    /// <summary>妊娠の有無.</summary>
    public const string Pregnancy = "pregnancy";

    /// <summary>重症度.</summary>
    public const string Severity = "severity";

    /// <summary>届出時点の入院の有無.</summary>
    public const string Admitted = "admitted";

    /// <summary>入院年月日.</summary>
    public const string AdmissionDate = "admission_date";

    /// <summary>入院の必要性の有無.</summary>
    public const string AdmissionNeeded = "admission_needed";

    /// <summary>治療薬の投与の必要性.</summary>
    public const string DrugNeeded = "drug_needed";

    /// <summary>酸素投与の必要性.</summary>
    public const string OxygenNeeded = "oxygen_needed";
}
