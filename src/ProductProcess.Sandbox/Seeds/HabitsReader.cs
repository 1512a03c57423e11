namespace ProductProcess.Sandbox.Seeds;

/// <summary>Reads habits; each may be one number, or three: <c>{ weak: 0.6, plain: 0.9, strong: 1 }</c>.</summary>
internal static class HabitsReader
{
    public static Habits Read(SeedMap? map, Habits usual)
    {
        if (map is null)
            return usual;
        var habits = new Habits
        {
            Ownership = map.Graded("ownership", 0, 1, usual.Ownership),
            HandOver = map.Graded("hand_over", 0, 1, usual.HandOver),
            Review = map.Graded("review", 0, 1, usual.Review),
            ReviewWaitDays = map.Graded("review_wait_days", 0, 30, usual.ReviewWaitDays),
            Blocked = map.Graded("blocked", 0, 1, usual.Blocked),
            Comments = map.Graded("comments", 0, 20, usual.Comments),
            CommentsFromOthers = map.Graded("comments_from_others", 0, 1, usual.CommentsFromOthers),
            RefinementLeadDays = map.Graded("refinement_lead_days", 0, 180, usual.RefinementLeadDays),
            AdHocShare = map.Graded("ad_hoc_share", 0, 0.9, usual.AdHocShare),
            AskingDepartments = map.GradedWhole("asking_departments", 1, 50, usual.AskingDepartments),
            Intake = map.Graded("intake", 0.5, 4, usual.Intake),
            WipLimit = map.GradedWhole("wip_limit", 1, 50, usual.WipLimit),
            PullDiscipline = map.Graded("pull_discipline", 0, 1, usual.PullDiscipline),
            EffortsInFlight = map.GradedWhole("efforts_in_flight", 1, 40, usual.EffortsInFlight),
            Reopen = map.Graded("reopen", 0, 1, usual.Reopen),
            Cancel = map.Graded("cancel", 0, 0.9, usual.Cancel),
            CarryOver = map.Graded("carry_over", 0, 3, usual.CarryOver),
            BotNoise = map.Graded("bot_noise", 0, 20, usual.BotNoise),
            SubTasks = map.Graded("sub_tasks", 0, 1, usual.SubTasks),
        };
        map.Close();
        return habits;
    }
}
