using System.Globalization;
using System.Net;
using ProductProcess.Core.Work;
using ProductProcess.Sandbox.Linear;
using ProductProcess.Sandbox.Workspaces;

namespace ProductProcess.Sandbox.Tests.Linear;

public sealed class LinearFilterTests : IAsyncLifetime
{
    private static readonly SimulatedWorkspace World = Worlds.Of("steady");
    private static readonly ItemView[] Issues = [.. World.At(World.Until).Items.Where(i => i.Item.Type != Workflow.Epic)];
    private static readonly long Middle = Issues[Issues.Length / 2].Updated;
    private Served _site = null!;

    public async ValueTask InitializeAsync() => _site = await LinearAsking.ServeAsync("steady");

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData("gte", true, true)]
    [InlineData("gt", true, false)]
    [InlineData("lte", false, true)]
    [InlineData("lt", false, false)]
    public async Task J7_UpdatedAt_AtTheBoundary_CountsAsTheComparatorSays(string comparator, bool later, bool same)
    {
        var wanted = Issues.Where(i => (later ? i.Updated > Middle : i.Updated < Middle) || (same && i.Updated == Middle));
        await AssertAsync(wanted, $"updatedAt: {{ {comparator}: \"{Text(Middle)}\" }}");
    }

    [Fact]
    public async Task UpdatedAt_ByDuration_CountsFromTheClockOfTheSite()
    {
        var from = _site.Time.GetUtcNow().AddDays(-15).ToUnixTimeMilliseconds();
        var wanted = Issues.Where(i => i.Updated >= from).ToArray();
        Assert.NotEmpty(wanted);
        await AssertAsync(wanted, "updatedAt: { gte: \"-P2W1D\" }");
        _site.Time.Advance(TimeSpan.FromDays(400));
        await AssertAsync([], "updatedAt: { gte: \"-P2W1D\" }");
    }

    [Fact]
    public async Task Ids_InAList_GiveThoseThatExist()
    {
        var some = Issues.Where((_, i) => i % 97 == 0).ToArray();
        var ids = string.Join(", ", some.Select(i => $"\"{LinearIds.Of(LinearKind.Issue, i.Item.Id)}\""));
        await AssertAsync(some, $"id: {{ in: [{ids}, \"f47ac10b-58cc-4372-a567-0e02b2c3d479\"] }}");
        await AssertAsync(some[..1], $"id: {{ eq: \"{LinearIds.Of(LinearKind.Issue, some[0].Item.Id)}\" }}");
    }

    [Fact]
    public async Task Objects_AndLists_AreFilteredByWhatTheyHold()
    {
        await AssertAsync(Issues.Where(i => i.Item.Team.Key == "ORC"), "team: { key: { eq: \"ORC\" } }");
        await AssertAsync(Issues.Where(i => i.Item.Team.Key != "ORC"), $"team: {{ id: {{ nin: [\"{LinearIds.Of(LinearKind.Team, World.Team("Orchard").Id)}\"] }} }}");
        await AssertAsync(Issues.Where(i => i.State.Status == Workflow.Done.Id && i.State.Resolution == Workflow.WontDo.Id), "state: { type: { eq: \"canceled\" } }");
        await AssertAsync(Issues.Where(i => i.State.Assignee is null), "assignee: { null: true }");
        var label = Issues.SelectMany(i => IdSet.Members(i.State.Labels)).First();
        await AssertAsync(Issues.Where(i => IdSet.Members(i.State.Labels).Contains(label)), $"labels: {{ some: {{ name: {{ eq: \"{label}\" }} }} }}");
        await AssertAsync(Issues.Where(i => i.State is { Labels: "", Components: "", Flag: null }), "labels: { length: { eq: 0 } }");
        await AssertAsync(Issues.Where(i => i.State.Estimate is not null), "estimate: { null: false }");
    }

    [Fact]
    public async Task Conditions_Together_HoldAllAndOrHoldsAny()
    {
        await AssertAsync(Issues.Where(i => i.Item.Team.Key == "ORC" && i.Updated >= Middle), $"team: {{ key: {{ eq: \"ORC\" }} }}, updatedAt: {{ gte: \"{Text(Middle)}\" }}");
        await AssertAsync(Issues.Where(i => i.Item.Team.Key == "ORC" || i.Updated >= Middle), $"or: [{{ team: {{ key: {{ eq: \"ORC\" }} }} }}, {{ updatedAt: {{ gte: \"{Text(Middle)}\" }} }}]");
        await AssertAsync(Issues.Where(i => i.Item.Team.Key == "ORC" && i.Updated >= Middle), $"and: [{{ team: {{ key: {{ eq: \"ORC\" }} }} }}, {{ updatedAt: {{ gte: \"{Text(Middle)}\" }} }}]");
    }

    [Theory]
    [InlineData("updatedAt: { gte: \"yesterday\" }", "neither a date nor a duration")]
    [InlineData("hasBlockedByRelations: { eq: true }", "does not filter Issue by hasBlockedByRelations")]
    public async Task Filter_ThatCannotBeApplied_IsRefusedRatherThanIgnored(string filter, string message)
    {
        var answer = await _site.AnswerAsync($"{{ issues(filter: {{ {filter} }}) {{ nodes {{ id }} }} }}", status: HttpStatusCode.BadRequest);
        Assert.Contains(message, answer.Text("errors.0.extensions.userPresentableMessage"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task J17_Filter_ThatIsIgnored_GivesEverything()
    {
        _site.Faults.IgnoreFilters = true;
        await AssertAsync(Issues, "team: { key: { eq: \"ORC\" } }");
    }

    private async Task AssertAsync(IEnumerable<ItemView> wanted, string filter)
    {
        var given = (await _site.WalkAsync($"issues(filter: {{ {filter} }})", "id", 250)).Select(n => n.Text("id"));
        Assert.Equal(wanted.Select(i => LinearIds.Of(LinearKind.Issue, i.Item.Id)).Order(StringComparer.Ordinal), given.Order(StringComparer.Ordinal));
    }

    private static string Text(long at) => DateTimeOffset.FromUnixTimeMilliseconds(at).ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
